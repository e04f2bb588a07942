//! Seeds, fake drivers, faults and invariants that drive the real machines. Test only; never touches the machine it runs on.
