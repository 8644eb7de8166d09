/** The benchmarks, implemented with jOOQ. */
package dev.dovetail.benchmarks.jooq;
