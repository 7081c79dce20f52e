/** JSON as such, whatever it says: as a tree of values, and how it is laid out. No part of the library's interface. */
@NullMarked
package io.github.broadsheet.write.json;

import org.jspecify.annotations.NullMarked;
