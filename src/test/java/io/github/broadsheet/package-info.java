/** Tests of the whole library through its parser. */
@NullMarked
package io.github.broadsheet;

import org.jspecify.annotations.NullMarked;
