package io.github.broadsheet.metadata.dates;

import io.github.broadsheet.model.ArticleDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates that are counted back from the moment at which the page was fetched: 3 hours ago, vor 2 Tagen, вчера в
 * 14:30. Only where that moment is given. Hours and days give a day; minutes give a time. Weeks and more are too vague
 * to be a day.
 */
final class RelativeDays {
    private static final int MOST_AGO = 400;
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_BARE_TEXT = 3;

    /** Words before the count, in languages that put them there. */
    private static final Set<String> BEFORE = Spelling.words(
            "vor il hace há ha fa acum pred před prije pre преди пред πριν לפני قبل منذ for för prieš pirms duela",
            "para acum il_y_a hai prij cách før");

    private static final Set<String> AFTER = Spelling.words(
            "ago geleden siden sedan fa sitten tagasi atrás назад тому таму temu önce əvvəl бұрын мурда ilgari oldin",
            "lalu trước 전 前 ที่แล้ว ที่ผ่านมา پیش قبل پہلے पहले पूर्व आधी আগে পূর্বে முன்பு முன் క్రితం ago síðan ezelőtt",
            "nakaraan iliyopita өмнө წინ առաջ más_tard agora indít zpět unatrag yaxın мурун pirms prije");

    private static final Set<String> ONE =
            Spelling.words("a an one ein eine einer einem un une una uno um uma en ett et één een");

    private static final Set<String> TWO = Spelling.words(
            "two zwei deux dos dois duas due twee två to kaksi dwa dwie dvě dva două два две дві iki ikki екі");

    /** Units that say by their own form that there are two. */
    private static final Set<String> TWO_MINUTES = Spelling.words("دقيقتين");

    private static final Set<String> TWO_HOURS = Spelling.words("ساعتين שעתיים");
    private static final Set<String> TWO_DAYS = Spelling.words("يومين יומיים");

    /** Stems of the units, the longest endings of which are short. */
    private static final List<String> MINUTES = Spelling.phrases(
            "min minut минут мин хв хвіл minut perc λεπτ דק دقيق دقائق دقیق منٹ मिनट মিনিট நிமிட నిమిష นาที phút menit 분 分钟 分鐘 分前"
                    + " dəqiqə dakika minuč xvilin daqiqa дақиқа წუთ րոպե");

    private static final List<String> HOURS = Spelling.phrases(
            "hour hr h heure hora stunde std ora ore ură uur timm time tunti tuntia tunnin час годин гадзін saat soat сағат саат ώρ שע ساعة"
                    + " ساعات ساعت گھنٹ घंट तास ঘণ্টা மணி గంట ชั่วโมง giờ jam 시간 小时 小時 時間 godz hodin sat ur óra óráv stund tund"
                    + " stund oră цаг საათ ժամ valand");

    private static final List<String> DAYS = Spelling.phrases(
            "day tag jour día dia giorn dag dne dní dni dan päiv день дн дня дзён gün күн кун kun nap ημέρ μέρ יום ימים يوم أيام"
                    + " ایام روز دن दिन দিন நாள் రోజు วัน ngày hari 일 天 日 zi zile dien päeva өдөр დღ օր dit");

    private static final Set<String> YESTERDAY = Spelling.words(
            "yesterday gestern hier ayer ieri ontem onte ahir вчера вчора учора dün dünən wczoraj včera včeraj jučer juče tegnap"
                    + " eilen gisteren igår ígær eile vakar χθες χτες أمس امس دیروز אתמול গতকাল เมื่อวาน เมื่อวานนี้ kemarin dje atzo"
                    + " 어제 кеше кечээ kecha јуче јучер өчигдөр");

    private static final Set<String> TODAY = Spelling.words(
            "today heute hoy oggi hoje hoxe avui сегодня сьогодні сёння bugün dzisiaj dziś dnes danes danas azi astăzi ma tänään"
                    + " vandaag idag ídag täna šodien šiandien σήμερα اليوم امروز آج היום आज আজ วันนี้ 오늘 бүгін бүгүн bugun днес"
                    + " денес gaur sot данас өнөөдөр");

    private static final Set<String> TWO_WORDS_YESTERDAY = Set.of("i gar", "i gær", "hom qua", "昨 天", "昨 日");
    private static final Set<String> TWO_WORDS_TODAY =
            Set.of("i dag", "hom nay", "hari ini", "bu gun", "今 天", "今 日", "aujourd hui");

    private final Tokens tokens;
    private final DateContext context;

    RelativeDays(Tokens tokens, DateContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    DateScanner.@Nullable Hit at(int start) {
        Instant fetch = context.fetch();
        if (fetch == null) {
            return null;
        }
        ZoneId zone = context.clock();
        OffsetDateTime now = fetch.atZone(zone == null ? ZoneOffset.UTC : zone).toOffsetDateTime();
        String word = tokens.word(start);
        ChronoUnit pair = tokens.isWord(start) ? pair(word) : null;
        if (pair != null) {
            return ago(2, pair, start, start + 1, now);
        }
        if (tokens.isNumber(start) || ONE.contains(word) || TWO.contains(word)) {
            long count = tokens.isNumber(start) ? tokens.value(start) : ONE.contains(word) ? 1 : 2;
            return ago(count, count > MOST_AGO ? null : unit(start + 1), start, start + 2, now);
        }
        return tokens.isWord(start) ? named(start, now) : null;
    }

    /** The unit of which a word means two, null if it means none. */
    private static @Nullable ChronoUnit pair(String word) {
        return TWO_HOURS.contains(word)
                ? ChronoUnit.HOURS
                : TWO_DAYS.contains(word) ? ChronoUnit.DAYS : TWO_MINUTES.contains(word) ? ChronoUnit.MINUTES : null;
    }

    /** The moment a count of units ago; {@code unitEnd} is the index after the unit. */
    private DateScanner.@Nullable Hit ago(
            long count, @Nullable ChronoUnit unit, int start, int unitEnd, OffsetDateTime now) {
        int end = unitEnd;
        if (unit == null || !isAgo(start, end)) {
            return null;
        }
        for (int i = unitEnd; i < unitEnd + 2; i++) {
            end = AFTER.contains(tokens.word(i)) ? i + 1 : end;
        }
        String raw = tokens.text().substring(tokens.start(start), tokens.end(end - 1));
        OffsetDateTime moment = now.minus(Duration.of(count, unit == ChronoUnit.DAYS ? ChronoUnit.HOURS : unit)
                .multipliedBy(unit == ChronoUnit.DAYS ? 24 : 1));
        ArticleDate date = unit == ChronoUnit.MINUTES
                ? ArticleDate.of(moment.truncatedTo(ChronoUnit.MINUTES), raw)
                : ArticleDate.of(moment.toLocalDate(), raw);
        return hit(date, start, end);
    }

    private DateScanner.Hit hit(ArticleDate date, int start, int end) {
        var match = new DateMatch(date, tokens.start(start), tokens.end(end - 1), DateMatch.Form.RELATIVE, null);
        return new DateScanner.Hit(match, end);
    }

    private @Nullable ChronoUnit unit(int i) {
        String word = tokens.word(i);
        if (word.isEmpty()) {
            return null;
        }
        if (Tokens.isHan(word.charAt(0))) {
            word = word + tokens.word(i + 1);
        }
        return starts(word, MINUTES) || word.equals("m")
                ? ChronoUnit.MINUTES
                : starts(word, HOURS) || word.equals("h")
                        ? ChronoUnit.HOURS
                        : starts(word, DAYS) || word.equals("d") || word.startsWith("天") || word.startsWith("日")
                                ? ChronoUnit.DAYS
                                : null;
    }

    private static boolean starts(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem) && word.length() < 2 * stem.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for "ago" stands before the count or after the unit. */
    private boolean isAgo(int start, int end) {
        for (int i = end; i < end + MOST_BETWEEN; i++) {
            if (AFTER.contains(tokens.word(i))) {
                return true;
            }
            if (!tokens.isWord(i)) {
                break;
            }
        }
        return BEFORE.contains(tokens.word(start - 1))
                || tokens.isWord(start - 1, "a") && tokens.isWord(start - 2, "y")
                || tokens.isWord(start - 1, "de") && tokens.isWord(start - 2, "cerca");
    }

    private DateScanner.@Nullable Hit named(int start, OffsetDateTime now) {
        String two = tokens.word(start)
                + ' '
                + tokens.word(tokens.isSign(start + 1, '’') || tokens.isSign(start + 1, '\'') ? start + 2 : start + 1);
        boolean yesterday = YESTERDAY.contains(tokens.word(start)) || TWO_WORDS_YESTERDAY.contains(two);
        boolean today = TODAY.contains(tokens.word(start)) || TWO_WORDS_TODAY.contains(two);
        if (!yesterday && !today) {
            return null;
        }
        int i = start + 1;
        Clocks.Match clock = null;
        for (int skipped = 0; skipped <= MOST_BETWEEN && clock == null; skipped++, i++) {
            clock = Clocks.at(tokens, i);
        }
        if (clock == null && tokens.size() > LONGEST_BARE_TEXT) {
            return null;
        }
        LocalDate day = now.toLocalDate().minusDays(yesterday ? 1 : 0);
        int end = clock == null ? Math.min(tokens.size(), start + 1) : clock.end();
        String raw = tokens.text().substring(tokens.start(start), tokens.end(end - 1));
        ZoneId zone = context.clock();
        return hit(
                clock == null
                        ? ArticleDate.of(day, raw)
                        : new ArticleDate(
                                day,
                                clock.time(),
                                zone == null ? null : zone.getRules().getOffset(day.atTime(clock.time())),
                                raw),
                start,
                end);
    }
}
