/**
 * What users plug in: {@link io.github.broadsheet.extend.FieldExtractor} as code, {@link
 * io.github.broadsheet.extend.SiteRules} as data.
 */
@NullMarked
package io.github.broadsheet.extend;

import org.jspecify.annotations.NullMarked;
