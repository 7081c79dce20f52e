/**
 * From the segments that were kept to the blocks of the model: paragraphs, headings, lists, quotes, tables, figures with
 * captions, code, embeds. The door is {@link io.github.broadsheet.build.BlockBuilder}.
 */
@NullMarked
package io.github.broadsheet.build;

import org.jspecify.annotations.NullMarked;
