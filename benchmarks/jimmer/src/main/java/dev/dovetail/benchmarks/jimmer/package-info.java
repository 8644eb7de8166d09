/** The benchmarks, implemented with Jimmer. */
package dev.dovetail.benchmarks.jimmer;
