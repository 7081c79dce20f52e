/**
 * For those who test what comes out of their saved pages: {@link io.github.broadsheet.testkit.GoldenPages} turns a folder
 * of pages and expected articles into tests, {@link io.github.broadsheet.testkit.ArticleAssert} asserts on one article,
 * {@link io.github.broadsheet.testkit.DriftReport} tells what changed on a site, and {@link
 * io.github.broadsheet.testkit.Fixture} trims a page to what a test needs.
 *
 * <p>JUnit and AssertJ are not among the library's own dependencies: {@code GoldenPages} needs {@code junit-jupiter-api},
 * {@code ArticleAssert} needs {@code assertj-core}, and who tests has them.
 */
@NullMarked
package io.github.broadsheet.testkit;

import org.jspecify.annotations.NullMarked;
