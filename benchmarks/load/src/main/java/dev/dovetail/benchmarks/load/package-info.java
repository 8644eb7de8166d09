/** Measures how many works many threads do at once. */
package dev.dovetail.benchmarks.load;
