package io.github.broadsheet.saved;

import io.github.broadsheet.page.Source;
import java.time.Instant;
import java.util.Optional;

/** Where a page was saved from and when, as far as the save tells. */
record Origin(Optional<String> url, Optional<Instant> saved) {
    static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());

    Origin at(String address) {
        return new Origin(Optional.of(address), saved);
    }

    /** The source with what is known about it. */
    Source tell(Source source) {
        Source at = url.map(source::at).orElse(source);
        return saved.map(at::fetchedAt).orElse(at);
    }
}
