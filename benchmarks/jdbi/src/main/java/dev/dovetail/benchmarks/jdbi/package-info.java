/** The benchmarks, implemented with Jdbi. */
package dev.dovetail.benchmarks.jdbi;
