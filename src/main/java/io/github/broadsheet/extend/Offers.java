package io.github.broadsheet.extend;

import io.github.broadsheet.model.Field;

/** Where extractors put what they find. */
public interface Offers {
    /**
     * Offers a value for a field; it competes with what the page's other evidence says.
     *
     * @param confidence how sure the extractor is, 0 to 1
     * @param where what to show as the value's place
     */
    <T> void offer(Field<T> field, T value, double confidence, String where);
}
