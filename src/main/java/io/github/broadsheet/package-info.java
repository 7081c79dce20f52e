/** The way in: {@link io.github.broadsheet.ArticleParser} and the flow from a source to an article. */
@NullMarked
package io.github.broadsheet;

import org.jspecify.annotations.NullMarked;
