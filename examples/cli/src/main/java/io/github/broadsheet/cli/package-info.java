/** The command-line tool: {@link io.github.broadsheet.cli.Broadsheet} is the command, one class each for what it needs. */
package io.github.broadsheet.cli;
