package io.github.broadsheet.metadata.timing;

import io.github.broadsheet.metadata.dates.Spelling;
import io.github.broadsheet.metadata.words.Stems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that say what a date tells, in the languages of the world's news. */
final class RoleWords {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_VERB = 32;
    private static final char FIRST_JOINED = 0x530; // after Cyrillic

    private static final List<String> MODIFIED = Spelling.phrases(
            "updat modif edited revis aktualis bearbeitet geändert überarbeitet mis_à_jour mise_à_jour màj actualiz editado"
                    + " atualiz alterado aggiorn modifica bijgewerkt gewijzigd aangepast uppdaterad ändrad oppdatert opdater päivitetty"
                    + " muokattu uppfært uuenda muudetud atjaunot atnaujin aktualiz zaktualiz upraveno změněno frissít módosít"
                    + " actualiza обновл измен отредакт редактир оновл змін абноўл обновен актуализ ажурир izmenjen ažurir izmijenjeno"
                    + " posodob güncelle yenilən жаңарт yangilan ενημερ ανανεω תאריך_עדכון עודכן עדכון تحديث بروز به_روز روزرسانی اپ_ڈیٹ"
                    + " अपडेट अद्यतन संशोधित আপডেট হালনাগাদ புதுப்பி అప్ అప్‌డేట్ แก้ไข อัปเดต อัพเดท ปรับปรุง diperbarui dikemas cập_nhật 更新 修改"
                    + " 수정 업데이트 განახლ թարմաց përditës imesasishwa egunera actualitz diweddar last_change letzte_änderung stand: ultima_mod"
                    + " последнее_изм последна_пром promenjeno dopunjeno изменет อัพเดต");

    private static final List<String> PUBLISHED = Spelling.phrases(
            "publ posted written veröff erschien erstellt créé mis_en_ligne mise_en_ligne parution gepubliceerd geplaatst julkaistu birt"
                    + " avaldatud ilmu publicēts paskelb opubl dodan zveřej vydáno megjelen опубл дата_публ размещ создан оприл"
                    + " публ објав objav yayın dərc жариял chop_et δημοσι פורסם נשר نشر انتشار منتشر شائع प्रकाशित প্রকাশ வெளியிட ప్రచురణ เผยแพร่ terbit"
                    + " diterbitkan tayang đăng 发布 發布 公開 掲載 配信 投稿 入力 입력 등록 승인 게재 გამოქვეყნ հրապար botuar argitarat pubblicat"
                    + " date_of data_public created added lagt_ut lagt_inn offentliggjort objavljeno uploaded issued");

    /** What a date is called: of which kind it is, the word before may say. */
    private static final List<String> DATE = Spelling.phrases("datum fecha tarix tarih");

    private static final List<String> OTHER = Spelling.phrases(
            "© copyright all_rights accessed expires deadline valid_until born since est. joined member_since registered"
                    + " died event_date starts ends updated_daily alle_rechte abgerufen visited retrieved founded gültig"
                    + " tous_droits reservados riservati consulted prazo available_until available_till verfügbar_bis disponible_jusqu disponible_hasta disponibile_fino beschikbaar_tot");

    private static final int SAYS_PUBLISHED = 1;
    private static final int SAYS_MODIFIED = 2;
    private static final int SAYS_OTHER = 4;
    private static final int SAYS_DATE = 8;
    private static final Stems STEMS = new Stems.Builder()
            .addAll(DATE, SAYS_PUBLISHED | SAYS_DATE)
            .addAll(PUBLISHED, SAYS_PUBLISHED)
            .addAll(MODIFIED, SAYS_MODIFIED)
            .addAll(OTHER, SAYS_OTHER)
            .build();

    private RoleWords() {}

    /** What the last such word from one place of a text to another says, null if there is none. */
    static @Nullable Role in(String text, int from, int end) {
        if (end <= from) {
            return null;
        }
        String label = Spelling.plain(text.substring(Math.max(from, end - LONGEST_LABEL), end));
        Role ofDate = null;
        int last = 0; // where the word before the one for the date begins
        for (int at = label.length() - 1; at >= last; at--) {
            Role role = at(label, at);
            if (role != null && (ofDate != null || (STEMS.kindsAt(label, at) & SAYS_DATE) == 0)) {
                return role;
            }
            if (role != null) {
                ofDate = role;
                last = wordBefore(label, at);
            }
        }
        return ofDate;
    }

    /** Where the word begins that stands right before an index, the index itself if none does. */
    private static int wordBefore(String label, int at) {
        int end = at;
        while (end > 0 && label.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(label.charAt(start - 1))) {
            start--;
        }
        return start < end ? start : at;
    }

    /** What the first such word says that closely follows a date, in languages that end with the verb; null if none does. */
    static @Nullable Role after(String text, int from) {
        String label = Spelling.plain(text.substring(from, Math.min(text.length(), from + LONGEST_VERB)));
        for (int at = 0; at < label.length(); at++) {
            Role role = at(label, at);
            if (role != null || ".;|\n".indexOf(label.charAt(at)) >= 0) {
                return role;
            }
        }
        return null;
    }

    private static @Nullable Role at(String label, int at) {
        int says = startsWord(label, at) ? STEMS.kindsAt(label, at) : 0;
        if (says == 0) {
            return null;
        }
        return (says & SAYS_PUBLISHED) != 0 ? Role.PUBLISHED : (says & SAYS_MODIFIED) != 0 ? Role.MODIFIED : Role.OTHER;
    }

    /** Whether a word starts here; in scripts that write prefixes or no blanks, everywhere. */
    private static boolean startsWord(String label, int at) {
        return at == 0 || label.charAt(at) >= FIRST_JOINED || !Character.isLetter(label.charAt(at - 1));
    }
}
