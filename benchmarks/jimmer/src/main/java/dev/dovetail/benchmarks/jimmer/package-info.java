/** The works by Jimmer. */
package dev.dovetail.benchmarks.jimmer;
