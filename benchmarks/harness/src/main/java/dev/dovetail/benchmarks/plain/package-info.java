/** Plain classes, for libraries that map to those. */
package dev.dovetail.benchmarks.plain;
