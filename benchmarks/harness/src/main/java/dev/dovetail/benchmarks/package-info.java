/** The benchmarks, their data, and the code that checks and measures them. */
package dev.dovetail.benchmarks;
