package io.github.broadsheet.metadata.counts;

import io.github.broadsheet.metadata.dates.Spelling;
import org.jspecify.annotations.Nullable;

/** The words that say what a counter counts, in the languages of the world's news. */
final class CountWords {
    private static final int SHORT = 4;

    /** Stems of words for views: reads, visits and hits of one article. */
    private static final String[] VIEWS = stems(
            "views view viewed pageview hits reads visited visits impressions просмотр прочтен прочита перегляд прагляд преглед"
                    + " прегледи прикази видян pregleda pregledi ogled zhlédnut zobrazen zobrazení přečten přečít videní videné odsłon wyświetl"
                    + " przeczyta czytany aufruf gelesen angesehen lesung klicks zugriff seitenaufruf weergaven bekeken gelezen visning läsning"
                    + " sidvisning lukukert näyttökert katselu luettu vaatami vaadatud loetud lugemis skatīj skatīt lasīts peržiūr skaityta megtekint megnéz"
                    + " olvasott vizualiz afișări afisari citiri accesări προβολ αναγνωσ επισκεψ görüntül okunma okundu gösterim baxış baxilib"
                    + " oxunma oxunub oxundu oxunuş қаралды қаралым оқылды ko'rish korishlar көрүү vistas visto vista visitas lecturas leída leído leido visualizacion"
                    + " visualizaç visualizac acessos leituras lida vues lectures consultations visualizzazion letture letto visite visionate visualitzac"
                    + " ikustaldi bisita shikime lexime klikime צפיות צפו קריאות מספר_צפיות مشاهد مشاهدة مشاهدات القراء قراءة قراءات زيار الزيارات المشاهدات بازدید نمایش"
                    + " ویوز देखा व्यूज नज़र पढ़ा দেখা পঠিত ভিউ பார்வை వీక్షణ వీక్షించ വായന คนอ่าน เข้าชม ยอดวิว เปิดอ่าน อ่านแล้ว lượt dilihat dibaca tayangan"
                    + " ditonton tontonan pembaca დათვალიერ ნახვა წაკითხ դիտում դիտվել ընթերց үзсэн үзэлт уншсан zobraz čítan prikaza pročitan");

    /** In scripts without blanks: what a run of letters contains. */
    private static final String[] VIEWS_INSIDE = {
        "阅读", "閱讀", "浏览", "瀏覽", "点击", "點擊", "點閱", "人氣", "人气", "观看", "觀看", "查看", "閲覧", "アクセス", "ビュー", "조회", "읽음", "조회수"
    };

    private static final String[] COMMENTS = stems(
            "comment коммент комент камент kommentar kommentit kommentt reactie reacties comentari coment comentário commenti commento"
                    + " komentar komentár komentář komentarz komentaras komentāri komment hozzászól σχολι yorum şərh rəy пікір izoh fikr תגוב تعليق تعليقات"
                    + " دیدگاه نظرات تبصر टिप्पण कमेंट মন্তব্য கருத்து వ్యాఖ్య ความคิดเห็น คอมเมนต์ bình_luận tanggapan ulasan კომენტარ մեկնաբան сэтгэгдэл"
                    + " iruzkin ummæli replies responses пікірлер отзыв відгук");

    private static final String[] COMMENTS_INSIDE = {"评论", "評論", "留言", "回复", "コメント", "댓글"};

    private static final String[] TODAY = stems(
            "today heute hoy oggi hoje сегодня сьогодні bugün aujourd dzisiaj dzisi dnes danas σημερα اليوم امروز online week month"
                    + " total_visit now");

    private static final String[] TIMES = stems(
            "times time mal veces vezes volte fois раз рази разів keer gånger ganger kez dəfə defa kali razy krát kertaa korda reizes kartų"
                    + " say sayi sayisi xem liczba broj broi ilość numero anzahl ori пъти пати puta alkalommal φορες مرة بار ครั้ง lần people total count number nr : the this article page post has been");

    private CountWords() {}

    private static String[] stems(String list) {
        String[] stems = list.split(" ", -1);
        for (int i = 0; i < stems.length; i++) {
            stems[i] = Spelling.plain(stems[i].replace('_', ' '));
        }
        return stems;
    }

    /** What a word in its plain spelling counts, null if nothing. */
    static @Nullable Counted of(String word) {
        if (starts(word, VIEWS) || contains(word, VIEWS_INSIDE)) {
            return word.startsWith("viewer") ? null : Counted.VIEWS;
        }
        if (word.equals("hit") || word.equals("pv") || word.equals("vu") || word.equals("lu") || word.equals("lasit")) {
            return Counted.VIEWS;
        }
        return starts(word, COMMENTS) || contains(word, COMMENTS_INSIDE) ? Counted.COMMENTS : null;
    }

    /** Whether a word narrows a count to a day or to those who are there. */
    static boolean isToday(String word) {
        return starts(word, TODAY) || contains(word, new String[] {"今日", "今天", "오늘", "昨日", "어제"});
    }

    /** Whether a word may stand between a number and what it counts. */
    static boolean isTimes(String word) {
        return starts(word, TIMES) || word.equals("次") || word.equals("人") || word.equals("회");
    }

    private static boolean starts(String word, String[] stems) {
        for (String stem : stems) {
            if (word.startsWith(stem) && (stem.length() > SHORT || word.length() - stem.length() <= 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String word, String[] parts) {
        if (word.isEmpty() || word.charAt(0) < 0x3000) {
            return false;
        }
        for (String part : parts) {
            if (word.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
