package io.github.broadsheet.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where facts stand and is none: a fact is left out rather than made of it. */
class FalseFactsTest {
    private static final String URL = "https://www.harbourpost.example/world/bridge-opens";
    private static final String HEADLINE = "<h1>Bridge over the river opens after seven years</h1>";
    private static final String BODY =
            "<p>The new bridge over the river was opened on Monday after seven years of work, and"
                    + " thousands of people walked across it in the first hour.</p><p>Engineers said that the last of the cables had"
                    + " been tested at night, when the wind from the sea was at its strongest this year.</p><p>The ferry, which has"
                    + " carried passengers since the last century, will make its final crossing next week.</p>";

    private static Article parse(String head, String above, String body) {
        String page = "<!DOCTYPE html><html lang='en'><head>" + head + "</head><body><div class='wrap'>" + above
                + "<div class='text'>" + body + "</div></div></body></html>";
        return ArticleParser.create().parse(page, URL);
    }

    private static Article above(String html) {
        return parse("", html + HEADLINE, BODY);
    }

    private static Article below(String html) {
        return parse("", HEADLINE + html, BODY);
    }

    private static Article after(String html) {
        return parse("", HEADLINE, BODY + html);
    }

    private static Article head(String html) {
        return parse(html, HEADLINE, BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry-tags", "article__tags", "tag-list", "StoryTagsModule", "keyword-row", "post-labels"})
    void tagsStandInElementsNamedForThem(String name) {
        Article article = after(
                "<div class='" + name + "'><a href='/x/bridges'>bridges</a> <a href='/x/rivers'>rivers</a></div>");
        assertThat(article.tags()).containsExactly("bridges", "rivers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"instagram-row", "field field-label-hidden", "percentage", "vintage-box"})
    void aNameThatHoldsTheLettersOfTagIsNotNamedForTags(String name) {
        Article article = after(
                "<div class='" + name + "'><a href='/x/bridges'>bridges</a> <a href='/x/rivers'>rivers</a></div>");
        assertThat(article.tags()).isEmpty();
    }

    @Test
    void linksToOtherSitesAndInsideThePageAreNoTags() {
        Article article = after("<div class='tags-share'><a href='https://social.example/share'>Social</a>"
                + " <a href='#comments'>Jump</a> <a href='/like'>0</a></div>");
        assertThat(article.tags()).isEmpty();
    }

    @Test
    void propertiesOfThePageAreNoTags() {
        Article article =
                head("<meta name='keywords' content='Page Type: Article, Day: Friday, bridges, wc_1000, 18153161'>");
        assertThat(article.tags()).containsExactly("bridges");
    }

    @Test
    void aColonMayStandInsideOneTag() {
        Article article = head("<meta name='keywords' content='Things to do: workshops, bridges'>");
        assertThat(article.tags()).containsExactly("Things to do: workshops", "bridges");
    }

    @Test
    void theHeadlineIsNoTag() {
        Article article = head("<meta name='keywords' content='Bridge over the river opens after seven years'>");
        assertThat(article.tags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Harbour Post | News that you need; Harbour Post",
                "News, Sports, Jobs - Harbour Post; Harbour Post",
                "Harbour Post: Daily news; Harbour Post",
                "Harbour Post -; Harbour Post",
                "The Harbour-Post; The Harbour-Post",
            })
    void theSitesNameHasNoSlogan(String declared, String site) {
        assertThat(head("<meta property='og:site_name' content='" + declared + "'>")
                        .site())
                .contains(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "{site.name}"})
    void aPlaceholderIsNoSite(String declared) {
        assertThat(head("<meta property='og:site_name' content='" + declared + "'>")
                        .site())
                .isEmpty();
    }

    @Test
    void anotherSitesAddressAtTheFootIsNotTheSite() {
        assertThat(after("<ul class='partners'><li>jobs-market.example2</li></ul>")
                        .site())
                .isEmpty();
        assertThat(after("<p class='foot'>HarbourPost.example</p>").site()).contains("HarbourPost.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a9 2024 Todos los derechos reservados", "\u00a9 CC BY-NC-ND", "\u00a9 Made with love"})
    void aNoticeOfRightsIsNoSite(String notice) {
        assertThat(after("<p class='foot'>" + notice + "</p>").site()).isEmpty();
    }

    @Test
    void aNameGoesOnAfterAnInitial() {
        assertThat(after("<p class='foot'>\u00a9 2024 Jane S. Doe. All rights reserved.</p>")
                        .site())
                .contains("Jane S. Doe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form><label class='field-label'>First Name</label><input></form>",
                "<button><span class='button-label'>Listen in</span></button>",
                "<p><span class='meta-label'>Last Updated</span> a while ago</p>",
                "<section class='header-section'>Jane Roe</section>",
                "<div class='kicker'>Will it stay open?</div>",
                "<div class='dachzeile'>Last of the cables tested tonight</div>",
                "<nav><h2 id='system-breadcrumb'>Breadcrumb</h2></nav>",
                "<div class='breadcrumbs'><span class='trail-label'>You are here:</span></div>",
                "<div class='breadcrumbs'><a href='/all'>Back to all stories</a></div>",
            })
    void aLabelOfSomethingElseIsNoSection(String html) {
        Article article = above(html);
        assertThat(article.section()).isEmpty();
        assertThat(article.breadcrumbs()).isEmpty();
    }

    @Test
    void aLabelAboveTheHeadlineIsTheSection() {
        assertThat(above("<div class='kicker'>Culture</div>").section()).contains("Culture");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='subtitle'>October 11, 2023 by the newsroom</div>",
                "<div class='subtitle'>Share this post</div>",
                "<div class='subtitle'>More on this subject:</div>",
                "<h2>Table of contents</h2><ul><li><a href='#one'>The cables</a></li><li><a href='#two'>The ferry</a></li></ul>",
            })
    void aLineThatSaysNothingOfTheStoryIsNoSubtitle(String html) {
        assertThat(below(html).subtitle()).isEmpty();
    }

    @Test
    void theSitesSloganIsNoSubtitle() {
        assertThat(above("<div class='site-branding'><p class='tagline'>All the news of the harbour</p></div>")
                        .subtitle())
                .isEmpty();
    }

    @Test
    void aHeadingAmongOthersIsNoSubtitle() {
        String part = "<div class='part'><h2 class='part-title'>The years of building it</h2></div>";
        String other = "<div class='part'><h2 class='part-title'>The weeks to come</h2></div>";
        assertThat(parse("", HEADLINE + part, BODY + other + BODY).subtitle()).isEmpty();
    }

    @Test
    void aHeadingBelowTheFirstParagraphIsNoSubtitle() {
        String loose =
                "The quay at the old harbour was closed on Friday after a crane had leaned towards the warehouse for an"
                        + " hour, and the ferry had to turn back twice.<br><br>";
        assertThat(parse("", HEADLINE + loose + "<h3>What happens next week</h3>", BODY)
                        .subtitle())
                .isEmpty();
    }

    @Test
    void anInstitutionsNameIsNotCutAtAnd() {
        Article article = head("<meta name='author' content='Office for Land and Water'>");
        assertThat(article.authors()).extracting(Author::name).containsExactly("Office for Land and Water");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By clicking the sign you accept our Terms and Conditions</p>",
                "<p class='byline__category'>Wellness &amp; Prevention</p>",
                "<p class='img-author'>Courtesy</p>",
                "<p class='author'>q_admin</p>",
            })
    void wordsAroundAreNoAuthors(String html) {
        assertThat(below(html).authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"View 3 images", "06/11/20230 comments", "31 October 2023 comments closed"})
    void numbersOfOtherThingsAreNoCounters(String line) {
        Article article = below("<p>" + line + "</p>");
        assertThat(article.views()).isEmpty();
        assertThat(article.comments()).isEmpty();
    }

    @Test
    void aChangeBeforeThePublicationIsNone() {
        String dates = "<meta property='article:published_time' content='2024-05-03T05:00:00+02:00'>"
                + "<meta property='article:modified_time' content='%s'>";
        assertThat(head(dates.formatted("2024-05-02T20:00:00Z")).modified()).isEmpty();
        assertThat(head(dates.formatted("2024-05-03T04:00:00Z")).modified()).isPresent();
    }

    @Test
    void whoHoldsTheRightsIsNoLicence() {
        assertThat(head("<meta name='dc.rights' content='Harbour Post'>").find(Field.LICENSE))
                .isEmpty();
        assertThat(head("<meta name='dc.rights' content='CC BY 4.0'>").find(Field.LICENSE))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"logo.png", "harbourpost-logo-1200x630.png", "favicon-96.ico", "blank.gif"})
    void theSitesSignIsNoLeadImage(String file) {
        assertThat(head("<meta property='og:image' content='https://cdn.example/a/" + file + "'>")
                        .image())
                .isEmpty();
    }

    @Test
    void aPictureOfALogoIsALeadImage() {
        String url = "https://cdn.example/a/new-logo-of-the-ferry.png";
        assertThat(head("<meta property='og:image' content='" + url + "'>")
                        .image()
                        .map(Image::url))
                .contains(url);
    }
}
