/** The works by Jdbi. */
package dev.dovetail.benchmarks.jdbi;
