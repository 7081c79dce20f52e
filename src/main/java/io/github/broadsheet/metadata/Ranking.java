package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.ranking.Basis;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.model.Provenance.Evidence;
import java.util.List;

/** The ranking table: field by evidence, each with how often such a value is right where nothing supports it. */
final class Ranking {
    static final Basis<String> TITLE_SHOWN = new Basis<>(Field.TITLE, Evidence.MARKUP, 0.84);
    static final Basis<String> TITLE_LD = new Basis<>(Field.TITLE, Evidence.JSON_LD, 0.66);
    static final Basis<String> TITLE_META = new Basis<>(Field.TITLE, Evidence.META, 0.64);
    static final Basis<String> TITLE_MICRODATA = new Basis<>(Field.TITLE, Evidence.MICRODATA, 0.62);
    static final Basis<String> TITLE_ELEMENT = new Basis<>(Field.TITLE, Evidence.TITLE_ELEMENT, 0.55);
    static final Basis<String> TITLE_LINE = new Basis<>(Field.TITLE, Evidence.VISIBLE_TEXT, 0.90);

    static final Basis<String> SUBTITLE_MARKED = new Basis<>(Field.SUBTITLE, Evidence.MARKUP, 0.75);
    static final Basis<String> SUBTITLE_MICRODATA = new Basis<>(Field.SUBTITLE, Evidence.MICRODATA, 0.75);
    static final Basis<String> SUBTITLE_TEXT = new Basis<>(Field.SUBTITLE, Evidence.VISIBLE_TEXT, 0.60);

    static final Basis<String> SECTION_LABEL = new Basis<>(Field.SECTION, Evidence.MARKUP, 0.66);
    static final Basis<String> SECTION_TRAIL = new Basis<>(Field.SECTION, Evidence.VISIBLE_TEXT, 0.76);
    static final Basis<String> SECTION_MENU = new Basis<>(Field.SECTION, Evidence.MARKUP, 0.55);
    static final Basis<String> SECTION_LINE = new Basis<>(Field.SECTION, Evidence.VISIBLE_TEXT, 0.60);
    static final Basis<String> SECTION_TRAIL_LD = new Basis<>(Field.SECTION, Evidence.JSON_LD, 0.72);
    static final Basis<String> SECTION_LD = new Basis<>(Field.SECTION, Evidence.JSON_LD, 0.66);
    static final Basis<String> SECTION_META = new Basis<>(Field.SECTION, Evidence.META, 0.70);
    static final Basis<String> SECTION_MICRODATA = new Basis<>(Field.SECTION, Evidence.MICRODATA, 0.66);

    static final Basis<List<String>> TRAIL_SHOWN = new Basis<>(Field.BREADCRUMBS, Evidence.MARKUP, 0.80);
    static final Basis<List<String>> TRAIL_LD = new Basis<>(Field.BREADCRUMBS, Evidence.JSON_LD, 0.76);
    static final Basis<List<String>> TRAIL_MICRODATA = new Basis<>(Field.BREADCRUMBS, Evidence.MICRODATA, 0.78);

    static final Basis<List<Author>> AUTHORS_LD = new Basis<>(Field.AUTHORS, Evidence.JSON_LD, 0.80);
    static final Basis<List<Author>> AUTHORS_META = new Basis<>(Field.AUTHORS, Evidence.META, 0.74);
    static final Basis<List<Author>> AUTHORS_MICRODATA = new Basis<>(Field.AUTHORS, Evidence.MICRODATA, 0.74);
    static final Basis<List<Author>> AUTHORS_REL = new Basis<>(Field.AUTHORS, Evidence.DOCUMENT, 0.72);
    static final Basis<List<Author>> AUTHORS_MARKED = new Basis<>(Field.AUTHORS, Evidence.MARKUP, 0.70);
    static final Basis<List<Author>> AUTHORS_TEXT = new Basis<>(Field.AUTHORS, Evidence.VISIBLE_TEXT, 0.70);

    static final Basis<List<String>> TAGS_META = new Basis<>(Field.TAGS, Evidence.META, 0.60);
    static final Basis<List<String>> TAGS_KEYWORDS = new Basis<>(Field.TAGS, Evidence.META, 0.45);
    static final Basis<List<String>> TAGS_LD = new Basis<>(Field.TAGS, Evidence.JSON_LD, 0.50);
    static final Basis<List<String>> TAGS_SHOWN = new Basis<>(Field.TAGS, Evidence.MARKUP, 0.60);

    static final Basis<String> SITE_META = new Basis<>(Field.SITE, Evidence.META, 0.88);
    static final Basis<String> SITE_LD = new Basis<>(Field.SITE, Evidence.JSON_LD, 0.80);
    static final Basis<String> SITE_MICRODATA = new Basis<>(Field.SITE, Evidence.MICRODATA, 0.70);
    static final Basis<String> SITE_TITLE = new Basis<>(Field.SITE, Evidence.TITLE_ELEMENT, 0.60);
    static final Basis<String> SITE_SHOWN = new Basis<>(Field.SITE, Evidence.VISIBLE_TEXT, 0.55);

    static final Basis<String> DESCRIPTION_META = new Basis<>(Field.DESCRIPTION, Evidence.META, 0.80);
    static final Basis<String> DESCRIPTION_LD = new Basis<>(Field.DESCRIPTION, Evidence.JSON_LD, 0.66);
    static final Basis<String> DESCRIPTION_MICRODATA = new Basis<>(Field.DESCRIPTION, Evidence.MICRODATA, 0.60);

    static final Basis<String> LANGUAGE_DECLARED = new Basis<>(Field.LANGUAGE, Evidence.DOCUMENT, 0.88);
    static final Basis<String> LANGUAGE_META = new Basis<>(Field.LANGUAGE, Evidence.META, 0.80);
    static final Basis<String> LANGUAGE_LD = new Basis<>(Field.LANGUAGE, Evidence.JSON_LD, 0.80);
    static final Basis<String> LANGUAGE_WRITTEN = new Basis<>(Field.LANGUAGE, Evidence.VISIBLE_TEXT, 0.95);

    static final Basis<String> CANONICAL_LINK = new Basis<>(Field.CANONICAL_URL, Evidence.DOCUMENT, 0.95);
    static final Basis<String> CANONICAL_META = new Basis<>(Field.CANONICAL_URL, Evidence.META, 0.85);
    static final Basis<String> CANONICAL_LD = new Basis<>(Field.CANONICAL_URL, Evidence.JSON_LD, 0.70);

    static final Basis<Image> IMAGE_META = new Basis<>(Field.IMAGE, Evidence.META, 0.85);
    static final Basis<Image> IMAGE_LD = new Basis<>(Field.IMAGE, Evidence.JSON_LD, 0.75);
    static final Basis<Image> IMAGE_MICRODATA = new Basis<>(Field.IMAGE, Evidence.MICRODATA, 0.70);
    static final Basis<Image> IMAGE_SHOWN = new Basis<>(Field.IMAGE, Evidence.MARKUP, 0.65);

    static final Basis<String> LICENSE_LINK = new Basis<>(Field.LICENSE, Evidence.DOCUMENT, 0.90);
    static final Basis<String> LICENSE_LD = new Basis<>(Field.LICENSE, Evidence.JSON_LD, 0.85);
    static final Basis<String> LICENSE_META = new Basis<>(Field.LICENSE, Evidence.META, 0.75);

    static final Basis<String> AGENCY_DECLARED = new Basis<>(Field.AGENCY, Evidence.JSON_LD, 0.85);
    static final Basis<String> AGENCY_META = new Basis<>(Field.AGENCY, Evidence.META, 0.80);
    static final Basis<String> AGENCY_SHOWN = new Basis<>(Field.AGENCY, Evidence.VISIBLE_TEXT, 0.80);

    static final Basis<Boolean> FREE_LD = new Basis<>(Field.FREE, Evidence.JSON_LD, 0.95);
    static final Basis<Boolean> FREE_META = new Basis<>(Field.FREE, Evidence.META, 0.90);
    static final Basis<Boolean> FREE_MICRODATA = new Basis<>(Field.FREE, Evidence.MICRODATA, 0.90);

    private Ranking() {}
}
