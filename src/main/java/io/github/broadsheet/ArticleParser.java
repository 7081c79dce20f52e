package io.github.broadsheet;

import io.github.broadsheet.body.BodyFinder;
import io.github.broadsheet.body.BodyReading;
import io.github.broadsheet.build.BlockBuilder;
import io.github.broadsheet.chrome.ChromeRules;
import io.github.broadsheet.extend.FieldExtractor;
import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.metadata.Facts;
import io.github.broadsheet.metadata.MetadataReader;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.model.Verdict;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns pages into articles. Immutable, safe for any number of threads, and serializable: make one and keep it.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(html, "https://example.org/world/story");
 * }</pre>
 *
 * <p>No page makes it throw. Whatever the bytes, the answer is an {@link Article} whose {@link Status} says what the
 * page turned out to be.
 */
public final class ArticleParser implements Serializable {
    private static final long serialVersionUID = 1;

    /** All that the rooms look for in classes and ids, in one pass. */
    private static final NameFinder NAMES = NameFinder.joint(BodyFinder.names(), MetadataReader.names());

    private final Limits limits;
    private final Setup setup;

    private ArticleParser(Limits limits, Setup setup) {
        this.limits = limits;
        this.setup = setup;
    }

    /** A parser with the default limits and no site rules. */
    public static ArticleParser create() {
        return builder().build();
    }

    /** A parser to be configured. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The article of a source.
     *
     * @throws IOException if the source's file or stream cannot be read; nothing that a page contains causes it
     */
    public Article parse(Source source) throws IOException {
        return run(source, false).article();
    }

    /** The article of a page's HTML, found at an address. */
    public Article parse(String html, String url) {
        try {
            return parse(Source.html(html).at(url));
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory failed to be read", e);
        }
    }

    /**
     * The article of a source together with how it came about: every candidate of each field, every block that was left
     * out and why.
     *
     * @throws IOException if the source's file or stream cannot be read
     */
    public Explanation explain(Source source) throws IOException {
        return run(source, true);
    }

    private Explanation run(Source source, boolean explain) throws IOException {
        Page page = PageReader.read(source, limits);
        Outline outline = Outline.of(page, NAMES);
        BodyReading body = BodyFinder.find(outline, setup);
        Facts facts = MetadataReader.read(outline, body.span(), setup);
        List<@Nullable Removal> removals = explain
                ? ChromeRules.explain(outline, body, facts, setup)
                : ChromeRules.apply(outline, body, facts, setup);
        List<Block> blocks = BlockBuilder.build(outline, segment -> removals.get(segment) == null);
        Status status = body.status();
        int words = wordsOf(blocks);
        var declared = new DeclaredBody(facts.declaredBody(), limits);
        if (status != Status.LISTING && declared.isMoreThan(words)) {
            page.notes().add(DeclaredBody.NOTE);
            blocks = declared.blocks();
            words = wordsOf(blocks);
            status = Status.ARTICLE;
        }
        status = page.notes().isTruncated() ? Status.TRUNCATED : status;
        var article = new Article(status, page.notes().lines(), facts.metadata(), blocks, words);
        return explain
                ? new Explanation(article, facts.candidates().get(), verdicts(outline, body, removals))
                : new Explanation(article, List.of(), List.of());
    }

    private static int wordsOf(List<Block> blocks) {
        var words = new Words();
        Block.read(blocks, words::add);
        return words.count();
    }

    private static List<Verdict> verdicts(Outline outline, BodyReading body, List<@Nullable Removal> removals) {
        var verdicts = new ArrayList<Verdict>();
        for (Segment segment : outline.segments()) {
            int i = segment.index();
            verdicts.add(new Verdict(segment.seen(), segment.box().path(), body.probability(i), removals.get(i)));
        }
        return verdicts;
    }

    /** Collects a parser's configuration. */
    public static final class Builder {
        private Limits limits = Limits.defaults();
        private @Nullable ZoneId zone;
        private double minConfidence;
        private final List<SiteRules> sites = new ArrayList<>();
        private final List<FieldExtractor> extractors = new ArrayList<>();

        private Builder() {}

        /** How much of a page is read and how long that may take. */
        public Builder limits(Limits value) {
            limits = value;
            return this;
        }

        /** The zone of pages' clocks: times that a page shows without an offset get the one that holds there. */
        public Builder zone(ZoneId value) {
            zone = value;
            return this;
        }

        /**
         * How sure a fact must be to be given, 0 to 1; 0 unless set. With 0.9, about nine in ten of the values given are
         * right.
         */
        public Builder minConfidence(double least) {
            if (!(least >= 0 && least <= 1)) {
                throw new IllegalArgumentException("a confidence is from 0 to 1: " + least);
            }
            minConfidence = least;
            return this;
        }

        /** Adds what is known about a site. Of several rules, those made most closely for a host win, the last of equals. */
        public Builder site(SiteRules site) {
            sites.add(site);
            return this;
        }

        /** Adds what is known about several sites: what {@link SiteRules#loadAll} reads from a folder, say. */
        public Builder sites(List<SiteRules> all) {
            sites.addAll(all);
            return this;
        }

        /** Adds code that reads fields. */
        public Builder extractor(FieldExtractor extractor) {
            extractors.add(extractor);
            return this;
        }

        /** The parser. */
        public ArticleParser build() {
            return new ArticleParser(limits, new Setup(zone, minConfidence, sites, extractors));
        }
    }
}
