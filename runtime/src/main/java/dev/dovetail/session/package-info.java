/** What an application opens, calls and closes. */
@NullMarked
package dev.dovetail.session;

import org.jspecify.annotations.NullMarked;
