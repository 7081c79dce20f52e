/**
 * What a page offers as evidence about its article, gathered in one pass over the outline's boxes and not yet judged:
 * JSON-LD, meta tags, links, microdata, elements that their names mark, the headline as shown. The door is {@link
 * io.github.broadsheet.metadata.evidence.Evidence}.
 */
@NullMarked
package io.github.broadsheet.metadata.evidence;

import org.jspecify.annotations.NullMarked;
