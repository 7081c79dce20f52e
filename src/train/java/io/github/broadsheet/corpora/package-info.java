/**
 * Imports the public originals of the evaluation sets from their checkouts, and writes them as uniform sets: a folder with
 * {@code gold.jsonl} and {@code pages/ID.html.gz}. The door is {@link io.github.broadsheet.corpora.Import}.
 */
@NullMarked
package io.github.broadsheet.corpora;

import org.jspecify.annotations.NullMarked;
