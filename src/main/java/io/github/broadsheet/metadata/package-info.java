/**
 * The facts about the article. One reader for each kind of evidence (JSON-LD, meta tags, microdata, visible text, site
 * rules, user code) offers values; one ranking table picks among the offers. The door is {@link
 * io.github.broadsheet.metadata.MetadataReader}.
 */
@NullMarked
package io.github.broadsheet.metadata;

import org.jspecify.annotations.NullMarked;
