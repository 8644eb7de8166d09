/** The goals of the Maven plugin. */
@NullMarked
package dev.dovetail.maven;

import org.jspecify.annotations.NullMarked;
