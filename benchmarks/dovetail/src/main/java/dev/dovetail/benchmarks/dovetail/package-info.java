/** The benchmarks, implemented with Dovetail. */
package dev.dovetail.benchmarks.dovetail;
