/** Tests of reading, limits, charsets and text dumps. */
@NullMarked
package io.github.broadsheet.page;

import org.jspecify.annotations.NullMarked;
