/**
 * Named rules that take a segment out of the body and say why: share prompts, copyright lines, tickers, related links.
 * They work on top of what the body room decided. The door is {@link io.github.broadsheet.chrome.ChromeRules}.
 */
@NullMarked
package io.github.broadsheet.chrome;

import org.jspecify.annotations.NullMarked;
