package io.github.broadsheet.saved;

import java.nio.charset.Charset;
import java.util.Optional;

/** The page of an MHTML archive: its HTML as bytes, the charset that the archive declares, where and when it was saved. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MhtmlPart(byte[] html, Optional<Charset> charset, Origin origin) {}
