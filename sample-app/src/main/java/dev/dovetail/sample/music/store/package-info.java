/** The music store as a program: it copies Chinook into H2 with sessions, and answers questions. */
@NullMarked
package dev.dovetail.sample.music.store;

import org.jspecify.annotations.NullMarked;
