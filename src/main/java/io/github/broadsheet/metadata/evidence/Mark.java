package io.github.broadsheet.metadata.evidence;

import io.github.broadsheet.outline.NameFinder;
import java.util.Arrays;
import java.util.List;

/** What an element's class or id says that it holds. Names are hints: a reader looks at what really stands there. */
public enum Mark {
    TITLE(
            0,
            "title headline heading titulo titre titel zagolov baslik judul ueberschrift titolo basliq bashliq nadpis "
                    + "otsikko overskrift pealkiri virsrakst antrast tytul naglow zaglav cimsor news-name news_name newsname"),
    SUBTITLE(
            1,
            "subtitle sub-title sub_title head-sub head_sub subhead sub-head sub_head subline standfirst dek deck lead lede "
                    + "chapo chapeau teaser summary intro excerpt abstract strapline tagline bajada entradilla "
                    + "sommario occhiello ingress manchet vorspann perex spot sapo linha-fina gravata blurb "
                    + "description untertitel catenaccio copete subtitulo anons lid ozet zajawk podnaslov "
                    + "itrauk ievad alaotsik alapealk subtitol podtitul podzagol sottotit undertit "
                    + "underrubr alcim altbaslik alt-baslik apaksvirs synops opener uvod entradeta preamb nutgraf anreiss "
                    + "einleitung inleiding johdanto bevezet wstep anotac sazetak povzetek sissejuhat xulas zhaiyao daoyu daodu "
                    + "tomtat tom-tat ringkas resumen resumo riassunt art-desc article-desc article__desc news-desc news__desc "
                    + "post-desc detail-desc zirtitr zir-titr"),
    AUTHOR(
            2,
            "author byline autor auteur writer contributor creator reporter journalist redakt muellif yazar "
                    + "penulis vcard firma posted-by postedby written avtor kirjoittaja skribent "
                    + "forfatter columnist editor forfatar szerzo tacgia tac-gia assinatura firmante by-line"),
    DATE(
            3,
            "date time publi posted datum fecha tarih created modified updated meta tarix vaqt waktu "
                    + "calendar clock pubdat stamp hora info erschien ngay data day"),
    SECTION(
            4,
            "section categor rubri rubryk kicker channel topic cat-link cat_link eyebrow label "
                    + "overline kategor kateqor catego katego seccion sezione secao razdel tema ressort volanta spitzmarke dachzeile surtitre "
                    + "bolum vertical rovat chapeu antetitulo cintillo nadnaslov"),
    BREADCRUMB(
            5,
            "breadcrumb bread-crumb bread_crumb crumb brodkrum ariane brotkrume you-are-here krosh navipath nav-path "
                    + "pankuzu topicpath topic-path okruszk drobky drobeck trupini murupolku migas-de migasdepan briciole weizhi "
                    + "pathway rootline trail morzsa migajas kruimel drobtin"),
    TAGS(
            6,
            "tag keyword topics temas schlagw etiket etiquet etichet label teqler avainsan emneord stikkord "
                    + "trefwoord marksona stichwort kulcssz cimke stitky zymos birkas"),
    VIEWS(
            7,
            "view hits read visit eye prosmotr baxis goruntulen okunma hit count vues visual aufruf click "
                    + "clic klik luot dibaca popularity pv"),
    COMMENTS(8, "comment comm- komment reply replies respond disqus yorum discuss comentari reacti"),
    /** Something that stands beside the article: related stories, lists, advertisements. */
    ASIDE(
            9,
            "related recommend sidebar side-bar widget popular trending most-read mostread latest promo "
                    + "newsletter subscribe next-article prev-article carousel slider ticker footer navbar nav- menu "
                    + "cookie consent modal popup advert sponsor read-next outbrain taboola toplist testimon commentlist comment-list comments respond disqus"),
    LOGO(10, "logo site-title site-name sitename brand masthead sitetitle"),
    COVER(
            11,
            "cover hero lead-image featured main-image post-thumbnail wp-post-image poster image photo "
                    + "picture media"),
    /** An address that leads to an author's page. */
    AUTHOR_ADDRESS(
            12,
            "/author /autor /auteur /autheur /people/ /staff/ /profil /by/ /team/ /person /redakt /journalist "
                    + "/contributor /writer /reporter /columnist /user/ /users/ ?author= /bio/ /yazar /penulis /avtor "
                    + "/producers/ /muellif /kolumnist /byline /firmas/ /firma/ /creator /members/ /experts/"),
    /** An address that leads to a section's page. */
    SECTION_ADDRESS(
            13, "/categor /section /rubri /kategor /cat/ /channel /seccion /sezione /ressort /topics/ /topic/ /thema"),
    /** An address that leads to a topic's page. */
    TAG_ADDRESS(14, "/tag/ /tags/ /tag- ?tag= /keyword /topic /tema/ /temas/ /thema /etiket /label/ /search/label");

    private static final int ADDRESS_LENGTH = 400;
    /** Finds the marks that names carry, each at its place. */
    static final NameFinder NAMES = finder(false);

    private static final NameFinder ADDRESSES = finder(true);

    private final int place;
    private final String names;

    Mark(int place, String names) {
        this.place = place;
        this.names = names;
    }

    private static NameFinder finder(boolean addresses) {
        return new NameFinder(Arrays.stream(values())
                .map(mark -> mark.ofAddress() == addresses ? List.of(mark.names.split(" ", -1)) : List.<String>of())
                .toList());
    }

    /** The bits of all marks whose names occur in an element's class or id. */
    static int inName(String name) {
        return (int) NAMES.in(name);
    }

    /** The bits of all marks whose addresses occur in an address from an index on. */
    static int inAddress(String address, int from) {
        return (int) ADDRESSES.in(address, from, Math.min(address.length(), from + ADDRESS_LENGTH));
    }

    private boolean ofAddress() {
        return this == AUTHOR_ADDRESS || this == SECTION_ADDRESS || this == TAG_ADDRESS;
    }

    /** Its place among the marks, from 0. */
    int place() {
        return place;
    }

    /** Its bit in a set of marks. */
    int bit() {
        return 1 << place;
    }
}
