package io.github.broadsheet.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {
    private static final String RUSSIAN =
            "Вечером прилив отступил, и лодки остались лежать на иле. Рыбаки ждали до утра, пока вода не вернулась.";

    private static String page(String head, String text) {
        return "<html><head>" + head + "<script>var a = '<p>';</script></head><body><p class=\"lead\">" + text
                + "</p></body></html>";
    }

    private static String read(Source source) throws IOException {
        return PageReader.read(source, Limits.defaults()).document().body().text();
    }

    private static Charset charset(String name) {
        return Charset.forName(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1252  | Le bateau est arrivé à l’heure prévue, et les pêcheurs ont passé la soirée près du café.
        windows-1252  | Die Fähre kam pünktlich an, und die Fischer saßen bis spät am Abend über den Büchern.
        windows-1252  | El barco llegó según lo previsto; los niños del pueblo esperaban allí desde la mañana.
        windows-1252  | The café on the quay charges £4 for what it calls “breakfast” — naïve visitors pay.
        windows-1250  | Prom przypłynął późnym wieczorem, więc rybacy czekali jeszcze długo na świeże wiadomości.
        windows-1250  | Přívoz připlul až pozdě večer, takže rybáři čekali na čerstvé zprávy ještě celou noc.
        ISO-8859-2    | Prom przypłynął późnym wieczorem, więc rybacy czekali jeszcze długo na świeże wiadomości.
        windows-1250  | A komp késő este érkezett, így a halászok még sokáig ültek a kikötőben, és a hírekre vártak.
        windows-1251  | Вечером прилив отступил, и лодки остались лежать на иле. Рыбаки ждали до утра.
        KOI8-R        | Вечером прилив отступил, и лодки остались лежать на иле. Рыбаки ждали до утра.
        IBM866        | Вечером прилив отступил, и лодки остались лежать на иле. Рыбаки ждали до утра.
        windows-1251  | Увечері приплив відступив, і човни залишилися лежати на мулі. Рибалки чекали до ранку.
        windows-1251  | Вечерта приливът се оттегли и лодките останаха да лежат в тинята до сутринта.
        windows-1253  | Το βράδυ η παλίρροια υποχώρησε και οι βάρκες έμειναν στη λάσπη. Οι ψαράδες περίμεναν.
        windows-1254  | Akşamüstü sular çekildi ve tekneler çamurun üstünde kaldı. Balıkçılar sabaha kadar bekledi, gün ışığını gördü.
        windows-1255  | בערב נסוגו המים והסירות נשארו מונחות בבוץ. הדייגים חיכו עד הבוקר לשובם של המים.
        windows-1256  | في المساء انحسر المد وبقيت القوارب في الطين. انتظر الصيادون حتى الصباح عودة المياه.
        windows-1257  | Vakare vanduo atslūgo, o valtys liko gulėti dumble. Žvejai laukė iki ryto, kol grįš vanduo į uostą.
        x-windows-874 | ตอนเย็นน้ำลดลงและเรือก็ค้างอยู่บนโคลน ชาวประมงรอจนถึงเช้าให้น้ำกลับมา
        GB18030       | 傍晚潮水退去，小船都留在了泥滩上。渔民们一直等到第二天早上，水才重新回来。
        Big5-HKSCS    | 傍晚潮水退去，小船都留在了泥灘上。漁民們一直等到第二天早上，水才重新回來。
        windows-31j   | 夕方になると潮が引き、船は泥の上に残された。漁師たちは水が戻るまで朝を待った。
        EUC-JP        | 夕方になると潮が引き、船は泥の上に残された。漁師たちは水が戻るまで朝を待った。
        x-windows-949 | 저녁이 되자 물이 빠지고 배들은 갯벌 위에 남았다. 어부들은 아침까지 물이 돌아오기를 기다렸다.
        ISO-2022-JP   | 夕方になると潮が引き、船は泥の上に残された。漁師たちは水が戻るまで朝を待った。
        UTF-8         | Вечером прилив отступил, и лодки остались лежать на иле. Рыбаки ждали до утра.
        UTF-16LE      | Вечером прилив отступил, и лодки остались лежать на иле. Рыбаки ждали до утра.
        UTF-16BE      | 傍晚潮水退去，小船都留在了泥滩上。渔民们一直等到第二天早上，水才重新回来。
        """)
    void findsWhatNobodyDeclares(String charset, String text) throws IOException {
        assertThat(read(Source.bytes(page("", text).getBytes(charset(charset)))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK",
        "gbk, GBK",
        "GB18030, GB18030",
        "big5, Big5",
        "ks_c_5601-1987, EUC-KR",
        "euc-kr, EUC-KR",
        "shift_jis, Shift_JIS",
        "x-sjis, windows-31j",
        "EUC-JP, EUC-JP",
    })
    void believesThePageAboutAFewLetters(String label, String charset) throws IOException {
        String text = charset.contains("KR") ? "서울" : "東京";
        byte[] bytes = page("<meta charset=" + label + ">", text).getBytes(charset(charset));
        assertThat(read(Source.bytes(bytes))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<meta charset = 'windows-1251' />",
                "<META CHARSET=\"cp1251\">",
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
                "<meta content=\"text/html;charset=Windows-1251\" http-equiv=\"content-type\">",
                "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>",
                "<meta charset=nonsense><meta charset=windows-1251>",
            })
    void readsTheDeclarationOfThePage(String meta) throws IOException {
        // Too short to be told by its letters: in KOI8-R it would be as good a text.
        assertThat(read(Source.bytes(page(meta, "Мир").getBytes(charset("windows-1251")))))
                .isEqualTo("Мир");
    }

    @Test
    void readsTheXmlDeclaration() throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"koi8-r\"?>";
        assertThat(read(Source.bytes((xml + page("", "мир")).getBytes(charset("KOI8-R")))))
                .isEqualTo("мир");
    }

    @Test
    void believesTheCallerBeforeThePage() throws IOException {
        byte[] bytes = page("<meta charset=koi8-r>", "Мир").getBytes(charset("windows-1251"));
        assertThat(read(Source.bytes(bytes).declaredAs(charset("windows-1251"))))
                .isEqualTo("Мир");
    }

    @Test
    void readsLatin1AsTheWebMeansIt() throws IOException {
        byte[] bytes = page("<meta charset=iso-8859-1>", "“It’s late”").getBytes(charset("windows-1252"));
        assertThat(read(Source.bytes(bytes))).isEqualTo("“It’s late”");
        assertThat(read(Source.bytes(bytes).declaredAs(ISO_8859_1))).isEqualTo("“It’s late”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "iso-8859-1", "utf-16", "koi8-r", "gbk", "nonsense"})
    void overrulesADeclarationByValidUtf8(String label) throws IOException {
        byte[] bytes = page("<meta charset=" + label + ">", RUSSIAN).getBytes(UTF_8);
        assertThat(read(Source.bytes(bytes))).isEqualTo(RUSSIAN);
        assertThat(read(Source.bytes(bytes).declaredAs(charset("windows-1251"))))
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "windows-1252", "koi8-r", "gb2312"})
    void overrulesADeclarationThatDoesNotFit(String label) throws IOException {
        byte[] bytes = page("<meta charset=" + label + ">", RUSSIAN).getBytes(charset("windows-1251"));
        assertThat(read(Source.bytes(bytes))).isEqualTo(RUSSIAN);
    }

    @Test
    void asksThePageWhereTheServerIsWrong() throws IOException {
        byte[] bytes = page("<meta charset=windows-1251>", "Мир").getBytes(charset("windows-1251"));
        assertThat(read(Source.bytes(bytes).declaredAs(UTF_8))).isEqualTo("Мир");
    }

    @Test
    void keepsToADeclarationWhereTheEvidenceIsThin() throws IOException {
        byte[] bytes = page("<meta charset=windows-1254>", "Ayşe ðÐ").getBytes(charset("windows-1254"));
        assertThat(read(Source.bytes(bytes))).startsWith("Ayşe");
    }

    @Test
    void overlooksAFewBrokenBytesInUtf8() throws IOException {
        byte[] bytes = page("", RUSSIAN + " # " + RUSSIAN).getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xe9 : bytes[i];
        }
        assertThat(read(Source.bytes(bytes))).isEqualTo(RUSSIAN + " \ufffd " + RUSSIAN);
    }

    @Test
    void readsAPageThatIsCutInsideALetter() throws IOException {
        byte[] bytes = page("", RUSSIAN).getBytes(UTF_8);
        for (int cut = 1; cut < 140; cut++) {
            String text = read(Source.bytes(java.util.Arrays.copyOf(bytes, bytes.length - cut)));
            assertThat(RUSSIAN).startsWith(text.replaceAll("[<\ufffd].*", "").strip());
        }
    }

    @Test
    void believesAByteOrderMark() throws IOException {
        String text = "\ufeff" + page("<meta charset=windows-1251>", "Мир");
        for (Charset charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE, charset("UTF-32LE"), charset("UTF-32BE")}) {
            assertThat(read(Source.bytes(text.getBytes(charset)).declaredAs(charset("KOI8-R"))))
                    .isEqualTo("Мир");
        }
        assertThat(PageReader.read(Source.html(text), Limits.defaults())
                        .document()
                        .body()
                        .wholeText())
                .isEqualTo("Мир");
    }

    @Test
    void readsEverySingleByteWithoutThrowing() throws IOException {
        for (int b = 0; b < 256; b++) {
            for (String name : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "GBK", "EUC-JP", "ISO-2022-KR", "Big5"}) {
                byte[] bytes = {'<', 'p', '>', (byte) b};
                assertThat(PageReader.read(Source.bytes(bytes).declaredAs(charset(name)), Limits.defaults()))
                        .isNotNull();
            }
        }
    }

    @Test
    void countsOnlyTheVisibleText() throws IOException {
        String french = "Le bateau est arrivé à l’heure prévue, et les pêcheurs ont passé la soirée.";
        String head = "<script>/* " + "ю".repeat(200) + " */</script><!-- " + "ю".repeat(200) + " -->";
        byte[] before = head.getBytes(charset("windows-1251"));
        byte[] after = page("", french).getBytes(charset("windows-1252"));
        assertThat(read(Source.bytes(Gzip.joined(before, after)))).isEqualTo(french);
    }

    @Test
    void asciiNeedsNoCharset() throws IOException {
        byte[] bytes = page("<meta charset=utf-16le>", "plain").getBytes(StandardCharsets.US_ASCII);
        assertThat(read(Source.bytes(bytes).declaredAs(UTF_16LE))).isEqualTo("plain");
    }
}
