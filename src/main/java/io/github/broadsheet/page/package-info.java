/**
 * From a {@link io.github.broadsheet.page.Source} to a parsed {@link io.github.broadsheet.page.Page}: reading within
 * {@link io.github.broadsheet.page.Limits}, telling the charset, parsing with jsoup. A text dump becomes a document of
 * one paragraph a line here, so that every later room knows pages alone.
 */
@NullMarked
package io.github.broadsheet.page;

import org.jspecify.annotations.NullMarked;
