/** The library in other surroundings: locales, zones, charsets, threads, modules, neighbours on the class path. */
@NullMarked
package io.github.broadsheet.environment;

import org.jspecify.annotations.NullMarked;
