package io.github.broadsheet.metadata;

import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.metadata.counts.CountReader;
import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.ranking.Ballot;
import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.metadata.timing.DateReader;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Found;
import io.github.broadsheet.model.Metadata;
import io.github.broadsheet.model.Provenance;
import io.github.broadsheet.outline.NameFinder;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.phrases.LineTopics;
import java.util.List;

/** The door of this room: gathers offers from every kind of evidence and ranks them. */
public final class MetadataReader {
    private static final Basis<String> URL_GIVEN = new Basis<>(Field.URL, Provenance.Evidence.GIVEN, 1);

    private MetadataReader() {}

    /** What this room looks for in classes and ids. */
    public static NameFinder names() {
        return Evidence.names();
    }

    /**
     * Reads the facts of a page.
     *
     * @param body where the body stands, {@link Span#NONE} if there is none
     */
    public static Facts read(Outline outline, Span body, Setup setup) {
        Evidence gathered = Evidence.of(outline, body);
        boolean dump = outline.page().kind() == Page.Kind.TEXT_DUMP;
        var topics = new LineTopics(dump ? outline.segments() : List.of());
        var title = dump ? DumpTitle.of(gathered, topics) : new DumpTitle(gathered, 0);
        Evidence evidence = title.evidence();
        var ballot = new Ballot();
        var reading = new Reading(evidence, ballot);
        outline.page().url().ifPresent(url -> ballot.offer(URL_GIVEN, url, "Source.at", url));
        CallerReader.read(reading, setup);
        if (dump) {
            DumpReader.read(reading, topics, title.sureness());
        } else {
            TitleReader.read(reading);
        }
        readPage(reading, dump, topics);
        DateReader.read(evidence, ballot, setup);
        CountReader.read(evidence, ballot);
        double least = setup.minConfidence();
        Ballot.Result result = ballot.pick(least);
        String declaredBody = evidence.jsonLd().article().get("articleBody").raw();
        return new Facts(new Metadata(result.facts()), () -> ballot.candidates(least), result.shown(), declaredBody);
    }

    private static void readPage(Reading reading, boolean dump, LineTopics topics) {
        String title = reading.ballot().best(Field.TITLE).map(Found::value).orElse("");
        LanguageReader.read(reading);
        AuthorReader.read(reading);
        BylineReader.read(reading);
        if (dump) {
            DumpByline.read(reading, topics);
            DumpSection.read(reading, topics);
            DumpViews.read(reading);
        }
        AuthorOffers.supportLongerLists(reading);
        TrailReader.read(reading, title);
        SectionReader.read(reading, title);
        MenuReader.read(reading, title);
        SubtitleReader.read(reading);
        if (dump) {
            DumpTags.read(reading, topics);
        } else {
            TagReader.read(reading);
        }
        SiteReader.read(reading);
        DescriptionReader.read(reading);
        AddressReader.read(reading);
        ImageReader.read(reading);
        RightsReader.read(reading);
        AgencyReader.read(reading);
    }
}
