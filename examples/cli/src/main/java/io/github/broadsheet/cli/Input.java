package io.github.broadsheet.cli;

import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;

/**
 * One page to read.
 *
 * @param name what it is called in messages and in the output: its file as it was given, of an archive with the place inside
 * @param key what tells it from every other page on this machine
 * @param place where its article goes in a folder of output, without an ending: path elements apart by slashes
 * @param opening gives the page; anything slow happens there
 */
record Input(String name, String key, String place, Opening opening) {
    /** Opens a page, in any thread. */
    @FunctionalInterface
    interface Opening {
        SavedPage open() throws IOException;
    }
}
