/** Plain classes, for libraries that map to such classes. */
package dev.dovetail.benchmarks.plain;
