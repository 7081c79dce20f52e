/** Pages with known answers, and how near an extraction comes to them: for training and for comparing. */
@NullMarked
package io.github.broadsheet.gold;

import org.jspecify.annotations.NullMarked;
