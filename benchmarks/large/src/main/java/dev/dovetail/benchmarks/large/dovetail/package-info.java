/** The works by Dovetail. */
package dev.dovetail.benchmarks.large.dovetail;
