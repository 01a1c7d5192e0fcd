/** Prints when the events of a calendar file fall, by a library that is not ours: a line for each, in UTC, with its alarms. `node calendar.mjs FILE` */
import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')))
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone)
}

for (const component of calendar.getAllSubcomponents('vevent')) {
  const event = new ICAL.Event(component)
  const times = event.iterator()
  for (let time = times.next(); time; time = times.next()) {
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstPropertyValue('trigger').toString())
    console.log(time.toString(), time.zone.tzid === 'floating' ? 'floating' : time.toJSDate().toISOString(), ...alarms)
  }
}
