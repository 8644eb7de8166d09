/** The works that are measured, the data they work on, and what checks and times them. */
package dev.dovetail.benchmarks;
