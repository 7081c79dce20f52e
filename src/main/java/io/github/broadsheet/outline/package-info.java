/**
 * What one walk over the document collects for every later room: each element as a {@link
 * io.github.broadsheet.outline.Box}, and the visible text as a sequence of {@link
 * io.github.broadsheet.outline.Segment}s in reading order. Nobody walks the document again, and nobody edits it.
 */
@NullMarked
package io.github.broadsheet.outline;

import org.jspecify.annotations.NullMarked;
