package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.metadata.words.Stems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that say what a counter counts, in the languages of the world's news. */
final class CountWords {
    private static final int SHORT = 4;
    private static final int SHORT_ENDING = 2;
    private static final char FIRST_UNSPACED = 0x3000;

    /** Stems of words for views: reads, visits and hits of one article. */
    private static final List<String> VIEWS = Spelling.phrases(
            "views view viewed pageview hits reads visited visits impressions просмотр показов прочтен прочита прочет перегляд прагляд преглед"
                    + " прегледи прикази видян pregleda pregledi ogled zhlédnut zobrazen zobrazení přečten přečít videní videné odsłon wyświetl"
                    + " przeczyta czytany aufruf gelesen angesehen lesung klicks zugriff seitenaufruf weergaven bekeken gelezen visning läsning"
                    + " sidvisning lukukert näyttökert katselu luettu vaatami vaadatud loetud lugemis skatīj skatīt lasīts peržiūr skaityta megtekint megnéz"
                    + " olvasott vizualiz afișări afisari citiri accesări προβολ αναγνωσ επισκεψ görüntül okunma okundu gösterim izlenme izlənmə baxış baxilib"
                    + " oxunma oxunub oxundu oxunuş қаралды қаралым оқылды ko'rish korish көрүү vistas visto vista visitas lecturas leída leído leido visualizacion"
                    + " visualizaç visualizac acessos leituras lida vues lectures consultations visualizzazion letture letto visite visionate visualitzac"
                    + " ikustaldi bisita shikime lexime klikime צפיות צפו קריאות מספר_צפיות مشاهد مشاهدة مشاهدات القراء قراءة قراءات زيار الزيارات المشاهدات بازدید نمایش"
                    + " ویوز देखा व्यूज नज़र पढ़ा দেখা পঠিত ভিউ பார்வை వీక్షణ వీక్షించ വായന дида хонда карал شوهد شوهدت کتل คนอ่าน เข้าชม ยอดวิว เปิดอ่าน อ่านแล้ว lượt dilihat dibaca tayangan"
                    + " lexuar lexim találat เข้าชม ผู้เข้าชม ผู้ชม คนอ่าน ditonton tontonan pembaca დათვალიერ ნანახ ნახვა ნახვებ წაკითხ դիտում դիտվել ընթերց үзсэн үзэлт уншсан zobraz čítan prikaza pročitan"
                    + " четен переглян прочитали olvasva olvasta megnyit citit قرئ قرئت נצפה o'qil ko'ril кўриш кўрил кўрган ўқил прагледз διαβαστηκ بینین بینراو بینەر خوێنراو خوێنر dîtin görüldi okaldy көрүлдү окулду оқылған көрілім үзсэн"
                    + " прочитан прегледано виђен čitanja čitano branj ogledov moqri amharc gekyk gelees imesomwa ilisomwa وکتل لیدل لوستل"
                    + " वाचले पढिएको हेरिएको પઢ જોવાયું ਪੜ੍ਹਿਆ ವೀಕ್ಷಣ കണ്ടവർ ເບິ່ງ ຜູ້ອ່ານ អ្នកមើល ကြည့်ရှု እይታ daawasho akhrisatay");

    /** In scripts without blanks: what a run of letters contains. */
    private static final List<String> VIEWS_INSIDE = List.of(
            "阅读", "閱讀", "浏览", "瀏覽", "点击", "點擊", "點閱", "人氣", "人气", "观看", "觀看", "查看", "閲覧", "アクセス", "ビュー", "조회", "읽음",
            "조회수");

    private static final List<String> COMMENTS = Spelling.phrases(
            "comment коммент комент камент kommentar kommentit kommentt reactie reacties comentari coment comentário commenti commento"
                    + " komentar komentár komentář komentarz komentaras komentāri komment hozzászól σχολι yorum şərh rəy пікір izoh fikr תגוב تعليق تعليقات"
                    + " دیدگاه نظرات تبصر टिप्पण कमेंट মন্তব্য கருத்து వ్యాఖ్య ความคิดเห็น คอมเมนต์ bình_luận tanggapan ulasan კომენტარ մեկնաբան сэтгэгдэл"
                    + " iruzkin ummæli replies responses пікірлер отзыв відгук");

    private static final List<String> COMMENTS_INSIDE = List.of("评论", "評論", "留言", "回复", "コメント", "댓글");

    private static final List<String> TODAY_INSIDE = List.of("今日", "今天", "오늘", "昨日", "어제");

    /** What makes words for views the names of lists and of ways to a place: {@code アクセスランキング 10}. */
    private static final List<String> LISTS_INSIDE =
            List.of("ランキング", "トップ", "ベスト", "マップ", "解析", "方法", "排行", "榜", "랭킹", "순위");

    private static final List<String> TODAY = Spelling.phrases(
            "today heute hoy oggi hoje сегодня сьогодні bugün aujourd dzisiaj dzisi dnes danas σημερα اليوم امروز online week month"
                    + " total_visit now");

    private static final List<String> TIMES = Spelling.phrases(
            "times time mal veces vezes volte fois раз рази разів keer gånger ganger kez gezek dəfə defa kali razy krát kertaa korda reizes kartų"
                    + " פעמים жолу жолы рет marta ирет say sayi sayisi soni сони саны xem liczba broj broi ilość numero anzahl ori пъти пати puta alkalommal φορες مرة بار बार गया वार ครั้ง lần people шуд شوی شوې անգամ total count number nr : the this article page post has been");

    /** What a word is; a word may be several of these. */
    static final int IS_VIEWS = 1;

    static final int IS_COMMENTS = 2;
    static final int IS_TODAY = 4;
    static final int IS_TIMES = 8;
    private static final int WHOLE_VIEWS = 16;
    private static final int WHOLE_TIMES = 32;
    private static final int NO_VIEWS = 64;

    private static final Stems BEGINNINGS = new Stems.Builder()
            .addAll(VIEWS, IS_VIEWS)
            .addAll(COMMENTS, IS_COMMENTS)
            .addAll(TODAY, IS_TODAY)
            .addAll(TIMES, IS_TIMES)
            .addAll(List.of("hit", "pv", "vu", "lu", "lasit"), WHOLE_VIEWS)
            .addAll(List.of("次", "人", "회", "de", "է", "herë", "here"), WHOLE_TIMES)
            .add("viewer", NO_VIEWS)
            .build();

    private static final Stems INSIDE = new Stems.Builder()
            .addAll(VIEWS_INSIDE, IS_VIEWS)
            .addAll(COMMENTS_INSIDE, IS_COMMENTS)
            .addAll(TODAY_INSIDE, IS_TODAY)
            .addAll(LISTS_INSIDE, NO_VIEWS)
            .build();

    private CountWords() {}

    /** What a word in its plain spelling counts, null if nothing. */
    static @Nullable Counted of(String word) {
        return counted(kinds(word));
    }

    /** What a word of these kinds counts, null if nothing. */
    static @Nullable Counted counted(int kinds) {
        if ((kinds & IS_VIEWS) != 0) {
            return (kinds & NO_VIEWS) != 0 ? null : Counted.VIEWS;
        }
        return (kinds & IS_COMMENTS) != 0 ? Counted.COMMENTS : null;
    }

    /** The kinds of a word in its plain spelling. */
    static int kinds(String word) {
        int kinds = word.isEmpty() || word.charAt(0) < FIRST_UNSPACED ? 0 : kindsInside(word);
        int node = Stems.ROOT;
        for (int i = 0; i < word.length() && node != Stems.NONE; i++) {
            node = BEGINNINGS.next(node, word.charAt(i));
            int found = node == Stems.NONE ? 0 : BEGINNINGS.kinds(node);
            if (found != 0) {
                kinds |= accepted(found, i + 1, word.length());
            }
        }
        return kinds;
    }

    /** What a stem of a length says about a word: the short ones only if little follows them. */
    private static int accepted(int found, int stem, int word) {
        int kinds = stem > SHORT || word - stem <= SHORT_ENDING
                ? found & (IS_VIEWS | IS_COMMENTS | IS_TODAY | IS_TIMES | NO_VIEWS)
                : found & NO_VIEWS;
        if (stem == word) {
            kinds |= (found & WHOLE_VIEWS) != 0 ? IS_VIEWS : 0;
            kinds |= (found & WHOLE_TIMES) != 0 ? IS_TIMES : 0;
        }
        return kinds;
    }

    /** In scripts without blanks: what any part of a run of letters says. */
    private static int kindsInside(String word) {
        int kinds = 0;
        for (int i = 0; i < word.length(); i++) {
            kinds |= INSIDE.kindsAt(word, i);
        }
        return kinds;
    }
}
