/** Runs every contender in processes of its own, one after the other, and prints what they took as Markdown. */
package dev.dovetail.benchmarks.run;
