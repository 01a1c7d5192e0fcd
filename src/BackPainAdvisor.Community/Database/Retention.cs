namespace BackPainAdvisor.Community.Database;

internal static class Retention
{
}
