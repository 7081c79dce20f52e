package io.github.broadsheet.metadata.dates;

import java.util.Set;

/** The small words and signs that stand between the parts of a date, in all languages at once. */
final class Between {
    private static final Set<String> PARTS = Spelling.words(
            "st nd rd th of the er ere de del d di do da den der ta e eme o a i m г год года",
            "ж жыл жылы жылгы йил yil yili gada gads р року рік ын го η ης ko ngay ngày nam",
            "năm mh u ú л метов n ga g sa ika ng ה ב و من του το la ος й е оны он il ci cu",
            "inci nci ли ти ви ри ใน พ ศ ค ปี ឆ្នាំ لسنة سال ماه هـ ه ish an ad r f rok roku",
            "v vn тэ ten del ቀን nji njy ýylyň жылдын yilning ilin йылдың елның нче соли сол שנת سنة عام کال ساڵی sala წ წლის թ թվականի mwaka tahun taon गते");

    private static final Set<String> LINKS = Spelling.words(
            "at on t um ab uhr klo kl kello kell a as à las alle ore ora o ob w в у о об saat",
            "til om la στις ωρα pa et г год года р року ж godz godzina d uur pukul jam luc",
            "vao الساعة ساعت בשעה שעה h hora horas ura i во u v час с plkst val клo oras lúc",
            "time เวลา เมื่อ បនـ m e in il ч по το och und and ngay वाजता को पर ਨੂੰ ի ժամը 年",
            "일 les ores og ad від от od am dne dia le el den the di del de da गते बजे",
            "yil йил yili жыл жылы г оны թ წ წელი il yılı",
            "published publicado publicada publié publiée pubblicato publicat veröffentlicht gepubliceerd publicerad",
            "publisert udgivet opublikowano publikováno objavljeno опубликовано опубліковано публикувано yayınlanma");

    private Between() {}

    /** Whether a token may stand between day, month and year. */
    static boolean isPart(Tokens tokens, int i) {
        char sign = tokens.sign(i);
        return sign != 0 ? ".,-/–’'ºª°·،‘|".indexOf(sign) >= 0 : tokens.isWord(i) && PARTS.contains(tokens.word(i));
    }

    /** Whether a token may stand between date and time. */
    static boolean isLink(Tokens tokens, int i) {
        char sign = tokens.sign(i);
        if (sign != 0) {
            return ".,-–—|·•/()@:،⋅∙،・，".indexOf(sign) >= 0;
        }
        String word = tokens.word(i);
        return !word.isEmpty() && (LINKS.contains(word) || Weekdays.contains(word));
    }
}
