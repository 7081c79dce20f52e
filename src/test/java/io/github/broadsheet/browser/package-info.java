/** A real browser for tests of what people open: reports and written HTML. Skipped where none is installed. */
@NullMarked
package io.github.broadsheet.browser;

import org.jspecify.annotations.NullMarked;
