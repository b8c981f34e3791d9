/// One source's list for one area, through all its versions (名册系列).
public enum RosterSeries {}
