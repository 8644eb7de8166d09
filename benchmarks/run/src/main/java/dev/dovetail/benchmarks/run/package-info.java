/** Runs each contender in its own processes, and prints the results as Markdown. */
package dev.dovetail.benchmarks.run;
