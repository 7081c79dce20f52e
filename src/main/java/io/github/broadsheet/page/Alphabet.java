package io.github.broadsheet.page;

import java.util.List;

/**
 * The letters of a language beyond ASCII, the most frequent first, and the charsets that it is written in on the web.
 * The order is what tells a charset from another that has the same letters elsewhere.
 *
 * @param letters in lower case
 * @param charsets by Java's names; of two in which a text reads alike, the first is taken
 */
record Alphabet(String letters, List<String> charsets) {
    private static final List<String> WESTERN = List.of("windows-1252", "ISO-8859-15");
    private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2");
    private static final List<String> TURKISH = List.of("windows-1254");
    private static final List<String> BALTIC = List.of("windows-1257", "ISO-8859-13");
    private static final List<String> CYRILLIC = List.of("windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866");
    private static final List<String> GREEK = List.of("windows-1253", "ISO-8859-7");
    private static final List<String> HEBREW = List.of("windows-1255");
    private static final List<String> ARABIC = List.of("windows-1256", "ISO-8859-6");
    private static final List<String> THAI = List.of("x-windows-874");
    private static final List<String> CHINESE = List.of("GB18030");
    private static final List<String> TAIWANESE = List.of("Big5-HKSCS");
    private static final List<String> JAPANESE = List.of("windows-31j", "EUC-JP");
    private static final List<String> KOREAN = List.of("x-windows-949");

    /** Those of which pages without a declaration are still found. */
    static final List<Alphabet> ALL = List.of(
            new Alphabet("éíáóèñöüçãïôêàäåëâúøîæßûìòùœšžðþõýÿ", WESTERN), // English, with names from elsewhere
            new Alphabet("éèàêçôîâùûïëœ", WESTERN), // French
            new Alphabet("üäöß", WESTERN), // German
            new Alphabet("óíáéñú¡¿ü", WESTERN), // Spanish
            new Alphabet("ãçáéíóõêúâàôü", WESTERN), // Portuguese
            new Alphabet("èàìòùé", WESTERN), // Italian
            new Alphabet("äåöøæé", WESTERN), // Danish, Finnish, Norwegian, Swedish
            new Alphabet("íðáéóöúþýæ", WESTERN), // Icelandic
            new Alphabet("àéóèíçòúïü", WESTERN), // Catalan
            new Alphabet("ëéïèöüê", WESTERN), // Albanian, Dutch
            new Alphabet("łąęóżśćńź", CENTRAL), // Polish
            new Alphabet("íáéěšřžčýůúťňóď", CENTRAL), // Czech
            new Alphabet("áíéčýžúšôľťňäóďŕĺ", CENTRAL), // Slovak
            new Alphabet("áéöóőíüúű", CENTRAL), // Hungarian
            new Alphabet("ăîţâşțș", CENTRAL), // Romanian
            new Alphabet("čšžćđ", CENTRAL), // Bosnian, Croatian, Serbian, Slovene
            new Alphabet("ıüşğçöİâîûə", TURKISH),
            new Alphabet("ėšųžįčąūę", BALTIC), // Lithuanian
            new Alphabet("āīēūšļžņčģķ", BALTIC), // Latvian
            new Alphabet("äõüöšž", BALTIC), // Estonian
            new Alphabet("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", CYRILLIC), // Russian
            new Alphabet("оанивіертслкдмупязьгбчхйїшжєцющфґ", CYRILLIC), // Ukrainian
            new Alphabet("аеиотнрсвлкдпмзгъубчйщцжхяфшюь", CYRILLIC), // Bulgarian
            new Alphabet("аоиенртсудвкјмлпгзбшчжцхњљћфђџѓќѕ", CYRILLIC), // Macedonian, Serbian
            new Alphabet("анірыселокдтуяпвзмцьбгўчйхэшжёюф", CYRILLIC), // Belarusian
            new Alphabet("αοιετνσρηπκυμλςίάγόέδήχθύωφώβξζψϊϋΐΰ", GREEK),
            new Alphabet("יוהלאתרבמשנםכדעחקפגצטןסזךףץ", HEBREW),
            new Alphabet("اليمنرتوبةعدسفهكقأحجشصطىخإضذثزئءؤظغآ", ARABIC),
            new Alphabet("اینردهمتوبسشکلزگفخپعجقآحچصغطضذثظژئ", ARABIC), // Persian
            new Alphabet("านรก่อเงม้ลยวดีทตัส์ปะิหบคจพชขุูแใไโผ็ถืำศซธภึญณฟฉฐฆ", THAI),
            new Alphabet(
                    "的一是在不了有人国中大年这上为个我和来到时会地出以要他行对生分发业于后能新成就家用方现下也可作经说同市多工公日本场部天过们高自前开法学"
                            + "理那种面进动事定实体长最当所间政企但得还加重主者将与民全看等化之报力机外关问合名员此月记好合平都资从些起其什表内子北海"
                            + "没信次产明因见手正度电去向交小无没已两美万金基展提性被心由特服目第系车今",
                    CHINESE),
            new Alphabet(
                    "的一是在不了有人國中大年這上為個我和來到時會地出以要他行對生分發業於後能新成就家用方現下也可作經說同市多工公日本場部天過們高自前開法學"
                            + "理那種面進動事定實體長最當所間政企但得還加重主者將與民全看等化之報力機外關問合名員此月記好平都資從些起其什表內子北海"
                            + "沒信次產明因見手正度電去向交小無已兩美萬金基展提性被心由特服目第系車今灣台",
                    TAIWANESE),
            new Alphabet(
                    "のにはをたがでとしてるいなれさこもっかりんまらあよくすきせうンスーるトルアリクイラけどおめだそつみレシロドフわえちプジマテッコカメ"
                            + "サタニュナキィムオグウョチブバデパゃゅじべばずぶびゲポソセモヤツミ日人年大国会中本出一東事者時分行見月後前生発地"
                            + "的部関学業今上同社新合自方市民長",
                    JAPANESE),
            new Alphabet(
                    "이다는의에을가고한은로를지하서사기대도인해나자어리시일정아있들전부보제원수장과상라것년으주그비공구만스경조여게위면관국동유무신세성니선"
                            + "말했안치우연당적마진오실소김방민불등민통중화내미회바모발문개트산현계드르재건월까와더명요물입행감체저할된되업용분때",
                    KOREAN));
}
