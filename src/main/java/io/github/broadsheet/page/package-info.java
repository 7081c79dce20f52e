/**
 * From a {@link io.github.broadsheet.page.Source} to a parsed {@link io.github.broadsheet.page.Page}: reading within
 * {@link io.github.broadsheet.page.Limits}, unpacking, telling the charset, parsing with jsoup. The door is {@link
 * io.github.broadsheet.page.PageReader}.
 *
 * <p>A text dump becomes a document here, so that every later room knows pages alone: each line that has text is a
 * {@code p}, and the attribute {@code data-gap} of a {@code p} tells how many blank lines stood before it; without the
 * attribute there was none. What the program that made the dump wrote into it (numbers of links, signs of Markdown, line
 * breaks at a width) is taken out first.
 *
 * <p>An input that is no page at all (empty, an image, a PDF document) becomes an empty document with a note that says
 * what it is.
 */
@NullMarked
package io.github.broadsheet.page;

import org.jspecify.annotations.NullMarked;
